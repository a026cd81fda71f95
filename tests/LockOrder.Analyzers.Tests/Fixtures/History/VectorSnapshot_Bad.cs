/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| observers | `Observable._observers` | `Observable._observers (contents)`, `Observable._changed` |
*/
//- ignore LOCK4003
// After java.util.Observable and Derby's observer list: the observers are told from a copy; a subclass iterated over the list itself.
public interface IObserver
{
    void Update(Observable source, object? argument);
}

public class Observable
{
    private bool _changed;
    protected readonly List<IObserver> _observers = [];

    public void AddObserver(IObserver observer)
    {
        lock (_observers)
        {
            if (!_observers.Contains(observer))
            {
                _observers.Add(observer);
            }
        }
    }

    protected void SetChanged()
    {
        lock (_observers)
        {
            _changed = true;
        }
    }

    public virtual void NotifyObservers(object? argument)
    {
        IObserver[] local;
        lock (_observers)
        {
            if (!_changed)
            {
                return;
            }

            local = [.. _observers];
            _changed = false;
        }

        for (var i = local.Length - 1; i >= 0; i--)
        {
            local[i].Update(this, argument);
        }
    }
}

public sealed class Conglomerate : Observable
{
    private int _scans;

    public override void NotifyObservers(object? argument)
    {
        SetChanged();
        foreach (var observer in {|LOCK2001:_observers|})
        {
            observer.Update(this, argument);
        }

        _scans++;
    }

    public int Observers
    {
        get
        {
            lock (_observers)
            {
                return _observers.Count;
            }
        }
    }

    public int Scans => _scans;
}
