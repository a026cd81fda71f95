/* LockOrdering.md
```lock-order
Registry.Lock
  ->Ledger.Lock
```
*/
abstract class Observer
{
    public abstract void Changed();
}

class Registrar(Registry registry) : Observer
{
    public override void Changed() => registry.Add();
}

class Counter : Observer
{
    private int _count;

    public override void Changed() => _count++;
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

class Ledger(Observer observer)
{
    private readonly object _lock = new();

    public void Post()
    {
        lock (_lock)
        {
            {|LOCK1001:observer.Changed()|};
        }
    }
}
