/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Outline.Lock` | `Outline._lock` | `Outline._items`, `Outline._depth`, `Outline.Item.Children`, `Outline.Item.Title` |
*/
public sealed class Outline
{
    public sealed class Item
    {
        internal List<Item>? Children;
        internal string Title;
        internal Item(string title) { Title = title; }
    }

    private readonly object _lock = new object();
    private readonly List<Item> _items = new List<Item>();
    private int _depth;

    public Item Add(Item? under, string title)
    {
        var item = new Item(title);
        item.Children = new List<Item>();
        lock (_lock)
        {
            if (under == null)
                _items.Add(item);
            else
                (under.Children ?? (under.Children = new List<Item>())).Add(item);
            _depth = Math.Max(_depth, DepthOf(_items));
        }

        return item;
    }

    private static int DepthOf(List<Item>? items)
    {
        if (items == null || items.Count == 0) return 0;
        int depth = 0;
        foreach (var item in items)
            depth = Math.Max(depth, DepthOf(item.Children));
        return depth + 1;
    }

    public int Count()
    {
        lock (_lock)
        {
            return Count(_items);
        }
    }

    private int Count(List<Item>? items)
    {
        int n = 0;
        lock (_lock)
        {
            for (int i = 0; items != null && i < items.Count; i++)
                n += 1 + Count(items[i].Children);
        }

        return n;
    }

    public void Visit(Action<string> visit)
    {
        var titles = new List<string>();
        lock (_lock)
        {
            Walk(_items, 0);
        }

        titles.ForEach(visit);

        void Walk(List<Item> items, int level)
        {
            foreach (var item in items)
            {
                titles.Add(new string(' ', level) + item.Title);
                if (item.Children is { } children) Walk(children, level + 1);
            }
        }
    }

    public bool Rename(string from, string to)
    {
        lock (_lock)
        {
            Item? found = null;
            var stack = new Stack<Item>(_items);
            while (found == null && stack.Count > 0)
            {
                var item = stack.Pop();
                if (item.Title == from) found = item;
                else item.Children?.ForEach(stack.Push);
            }

            if (found is null) return false;
            found.Title = to;
            return true;
        }
    }

    public Item CloneDetached(Item source)
    {
        lock (_lock)
        {
            return Copy(source);
        }
    }

    private Item Copy(Item source)
    {
        var copy = new Item(source.Title);
        if (source.Children != null)
        {
            copy.Children = new List<Item>();
            foreach (var child in source.Children) copy.Children.Add(Copy(child));
        }

        return copy;
    }
}
