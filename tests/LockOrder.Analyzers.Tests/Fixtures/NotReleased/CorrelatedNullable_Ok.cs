/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `doors` | `Elevator._doors` | `Elevator._isOpen` |
*/
//- ignore LOCK3003
public sealed class Elevator
{
    private readonly object _doors = new();
    private bool _isOpen;

    // One question in three spellings.
    public void Spellings(int? floor)
    {
        if (floor.HasValue)
        {
            Monitor.Enter(_doors);
        }

        if (floor is int number)
        {
            _isOpen = number > 0;
        }

        if (floor is not null)
        {
            Monitor.Exit(_doors);
        }
    }

    public void SetWithTheLock()
    {
        int? floor = null;
        if (Monitor.TryEnter(_doors))
        {
            floor = 3;
        }

        if (floor is { } known)
        {
            _isOpen = known > 0;
            Monitor.Exit(_doors);
        }
    }

    public void Negated(bool full, int? floor)
    {
        var quick = !full && floor is null;
        if (!quick)
        {
            Monitor.Enter(_doors);
        }

        if (full || floor is not null)
        {
            _isOpen = true;
        }

        if (!quick)
        {
            Monitor.Exit(_doors);
        }
    }

    public void Apart(bool full, string? name)
    {
        var slow = full || name != null;
        if (slow)
        {
            Monitor.Enter(_doors);
        }

        if (full)
        {
            _isOpen = true;
        }

        if (name != null)
        {
            _isOpen = false;
        }

        if (slow)
        {
            Monitor.Exit(_doors);
        }
    }

    // After the first test it is known only that one of the two holds.
    public void EitherOne(bool full, int? floor)
    {
        if (full || floor.HasValue)
        {
            Monitor.Enter(_doors);
        }

        if (full || floor != null)
        {
            _isOpen = true;
        }

        if (full || floor is not null)
        {
            Monitor.Exit(_doors);
        }
    }

    public void Text(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            Monitor.Enter(_doors);
        }

        if (!string.IsNullOrEmpty(name))
        {
            _isOpen = true;
            Monitor.Exit(_doors);
        }
    }
}
