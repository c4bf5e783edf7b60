namespace CustomerRelations.Entities;

/// <summary>Whose judgement it is. "Solved" always says who says so.</summary>
public enum SaidBy
{
    Customer = 1,
    Staff = 2,
    Survey = 3,
}
