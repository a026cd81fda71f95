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

class Registrar(Registry registry) : Observer
{
    public override void Changed() => registry.Add();
}

class Counter : Observer
{
    private int _count;

    public override void Changed()
    {
        _count++;
        base.Changed();
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

class Ledger(Counter counter)
{
    private readonly object _lock = new();

    // The static type excludes the override that locks.
    public void Post()
    {
        lock (_lock)
        {
            counter.Changed();
        }
    }
}
