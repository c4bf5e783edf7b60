namespace CustomerRelations.Entities;

/// <summary>Carries a concurrency token that the database context stamps on every save.</summary>
public interface IVersioned
{
    Guid Version { get; set; }
}
