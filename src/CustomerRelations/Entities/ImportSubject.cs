namespace CustomerRelations.Entities;

/// <summary>What the rows of an imported file are about.</summary>
public enum ImportSubject
{
    Customers = 1,
    Complaints = 2,
}
