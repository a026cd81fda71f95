/* LockOrdering.md
| Lock | Protects |
|---|---|
| `List.Gate` | `List.Head` |
*/
//- ignore LOCK3003
public class List
{
    public readonly object Gate = new();
    private int _head;

    internal void Add(int value) => _head += value;
}

internal sealed class Area
{
    public List? List;
    public Area? Next;
    public object? File;
    public int Start;
    public int End;
}

// Many conditions that have nothing to do with the lock: where the paths meet, it is still known that no list means no lock.
internal static class Areas
{
    internal static void Adjust(Area area, Area? insert, int shift, bool remove)
    {
        var next = area.Next;
        var file = area.File;
        if (file is not null)
        {
            Monitor.Enter(file);
        }

        var list = area.List ?? next?.List;
        if (list is not null)
        {
            Monitor.Enter(list.Gate);
        }

        if (shift != 0 && next is not null)
        {
            next.Start += shift;
        }

        if (remove && list is not null)
        {
            list.Add(1);
        }
        else if (insert is not null && list is not null)
        {
            list.Add(2);
        }

        if (list is not null)
        {
            Monitor.Exit(list.Gate);
        }

        if (file is not null)
        {
            Monitor.Exit(file);
        }
    }
}
