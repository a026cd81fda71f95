/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
abstract class Observer
{
    public virtual void Changed()
    {
    }
}

class Registrar : Observer
{
    private readonly Registry _registry = new();

    public override void Changed() => _registry.Add();
}

sealed class Quiet : Observer
{
    public override void Changed()
    {
    }
}

class Registry
{
    private readonly object _lock = new();

    public void Add()
    {
        lock (_lock)
        {
        }
    }
}

class Ledger
{
    private readonly object _lock = new();

    // The test narrows the receiver to a class that locks nothing.
    public void Post(Observer observer)
    {
        lock (_lock)
        {
            if (observer is Quiet quiet)
            {
                quiet.Changed();
            }
        }
    }
}
