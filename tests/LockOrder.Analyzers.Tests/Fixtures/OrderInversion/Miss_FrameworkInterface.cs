/* LockOrdering.md
```lock-order
Throttle.Sync -> Subject.Gate
```
*/
//- ignore LOCK4003
//- ignore LOCK0006
public sealed class Subject
{
    private readonly object _gate = new();
    private readonly List<IObserver<int>> _observers = [];

    public void OnNext(int value)
    {
        lock (_gate)
        {
            foreach (var observer in _observers)
            {
                observer.OnNext(value);
            }
        }
    }
}

public sealed class Throttle : IObserver<int>
{
    private readonly object _sync = new();
    private int _last;

    public void OnNext(int value)
    {
        lock (_sync)
        {
            _last = value;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
