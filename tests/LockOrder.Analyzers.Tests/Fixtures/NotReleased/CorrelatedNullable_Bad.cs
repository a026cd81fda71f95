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

    // Another number than the one that was tested.
    public void AnotherVariable(int? floor, int? wanted)
    {
        if (floor.HasValue)
        {
            {|LOCK3001:Monitor.Enter(_doors)|};
        }

        if (wanted is int number)
        {
            {|LOCK2001:_isOpen|} = number > 0;
        }

        if (wanted.HasValue)
        {
            {|LOCK3002:Monitor.Exit(_doors)|};
        }
    }

    // One of the two is enough to acquire it, both are needed to release it.
    public void EitherThenBoth(bool full, int? floor)
    {
        if (full || floor.HasValue)
        {
            {|LOCK3001:Monitor.Enter(_doors)|};
        }

        if (full && floor.HasValue)
        {
            Monitor.Exit(_doors);
        }
    }

    public void Text(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            {|LOCK3001:Monitor.Enter(_doors)|};
        }

        if (string.IsNullOrEmpty(name))
        {
            {|LOCK3002:Monitor.Exit(_doors)|};
        }
    }
}
