namespace CustomerRelations.Entities;

public enum KudosAudience
{
    Everybody = 1,
    Team = 2,
    OnlyThem = 3,
}
