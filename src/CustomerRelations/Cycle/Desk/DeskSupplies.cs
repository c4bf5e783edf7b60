using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What is at hand on every desk: the words of the lists, the guide, whom a matter may be handed to, who sits here, and who works beside them.</summary>
public sealed record DeskSupplies(LabelBook Labels, GuideBook Guides, Receivers Receivers, Duty Duty, OfficeChoices Office);
