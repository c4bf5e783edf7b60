namespace CustomerRelations.Web.Display;

/// <summary>Every key that is added to those of the browser. The map on the screen and the page of documents say the same.</summary>
public static class KeyMap
{
    public static IReadOnlyList<KeyLine> Lines { get; } =
    [
        new("?", "anywhere, while not typing", "show this map") { IsLetter = true },
        new("N", "anywhere, while not typing", "log a touchpoint; on the desk itself, to “Who is it?”") { IsLetter = true },
        new("P", "anywhere, while not typing", "make a promise: the promise line of the desk, with the file that is open") { IsLetter = true },
        new("K", "anywhere, while not typing", "thank a colleague: for the conversation that is open, if one is; on the wall, to the form") { IsLetter = true },
        new("Ctrl K", "anywhere", "find or do: customers, promises, complaints, pages; on the desk once more, to “Who is it?”"),
        new("Arrows, Enter", "in what was found", "move, and open or choose one"),
        new("Enter", "in a line of the desk", "sends nothing; after the name it leads to their words"),
        new("Alt 1 to Alt 6", "desk", "jump to a stage: to its first answer, or, being ready, to what there is to read"),
        new("1 to 5", "in a scale of feelings", "choose the feeling"),
        new("0", "in a scale of feelings", "could not tell"),
        new("Alt 0", "desk", "stay anonymous, or not"),
        new("Alt Shift G", "desk", "the same goal as my customer before"),
        new("A", "in the line of a visit", "they are here") { IsLetter = true },
        new("L", "in the line of a visit", "they went, or never came") { IsLetter = true },
        new("Ctrl Enter", "in a form", "its main button; on the desk, save, next person"),
        new("Ctrl Shift Enter", "desk", "put aside as a stub, next person"),
        new("Esc", "in a list, a menu, this map", "close it; what you wrote stays"),
        new("Alt Shift L", "anywhere", "lock a shared desk; the draft stays"),
    ];
}
