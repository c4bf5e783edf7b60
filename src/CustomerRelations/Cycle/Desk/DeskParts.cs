using CustomerRelations.Cycle.Receive;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What lies on the desk: the books that one save writes into.</summary>
public sealed record DeskParts(Welcoming Welcoming, TouchpointLog Log, LabelBook Labels, Duty Duty, Errands Errands, NextSteps NextSteps, DeskForm Form, StubTray Stubs);
