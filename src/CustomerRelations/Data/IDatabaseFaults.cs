namespace CustomerRelations.Data;

/// <summary>Reads a database's own error codes.</summary>
public interface IDatabaseFaults
{
    /// <summary>A unique key exists already.</summary>
    bool IsDuplicateKey(Exception error);

    /// <summary>The database cannot be reached, is full, or is busy beyond patience.</summary>
    bool IsUnavailable(Exception error);
}
