/* LockOrdering.md
```lock-order
Tie -> Shelf
```

| Lock | Declared as | Protects |
|---|---|---|
| `Tie` | `Shelves.s_tie` | |
| `Shelf` | `Shelf.Lock` | `Shelf.Books (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

public sealed class Shelf
{
    internal object Lock { get; } = new();
    internal List<string> Books { get; } = new();

    public int Count
    {
        get
        {
            lock (Lock) return Books.Count;
        }
    }

    public void Put(string book)
    {
        lock (Lock) Books.Add(book);
    }
}

public static class Shelves
{
    private static readonly object s_tie = new();

    public static string? TakeAny(Shelf shelf)
    {
        lock (s_tie)
        {
            lock (shelf.Lock)
            {
                if (shelf.Books is not [.., var last]) return null;
                shelf.Books.RemoveAt(shelf.Books.Count - 1);
                return last;
            }
        }
    }

    public static bool IsBefore(Shelf a, Shelf b)
    {
        int ha = RuntimeHelpers.GetHashCode(a), hb = RuntimeHelpers.GetHashCode(b);
        return ha < hb;
    }

    public static void Move(Shelf from, Shelf to)
    {
        string? taken;
        lock (from.Lock)
        {
            taken = from.Books.Count > 0 ? from.Books[^1] : null;
            if (taken != null) from.Books.Remove(taken);
        }

        if (taken is { Length: > 0 } title)
        {
            lock (to.Lock)
            {
                to.Books.Add(title);
            }
        }
    }
}
