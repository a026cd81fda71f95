/* LockOrdering.md
```lock-order
Parent.Gate
  ->Child.State
```
*/
public sealed class Parent
{
    private readonly object _gate = new();
    private readonly List<Child> _children = [];

    public Child Create()
    {
        lock (_gate)
        {
            var child = new Child(this);
            _children.Add(child);
            return child;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            foreach (var child in _children.ToArray())
            {
                child.Stop();
            }
        }
    }

    internal void Forget(Child child)
    {
        lock (_gate)
        {
            _children.Remove(child);
        }
    }
}

public sealed class Child
{
    private readonly Parent _parent;
    private readonly object _state = new();
    private bool _stopped;

    internal Child(Parent parent) => _parent = parent;

    public void Stop()
    {
        lock (_state)
        {
            _stopped = true;
        }

        _parent.Forget(this);
    }
}
