/* LockOrdering.md
```lock-order
Model.Gate -> Pump._queue
```
*/
// Work that is put into a queue under the queue's lock does not run under it.
public sealed class Pump
{
    private readonly Queue<Action> _queue = new();
    private readonly Dictionary<string, Action> _named = [];

    public void Post(Model model)
    {
        lock (_queue)
        {
            _queue.Enqueue(() => model.Touch());
            _named["last"] = model.Touch;
            _named.TryAdd("first", () => model.Touch());
        }
    }

    public void Run()
    {
        Action? next;
        lock (_queue)
        {
            next = _queue.Count > 0 ? _queue.Dequeue() : null;
        }

        next?.Invoke();
    }
}

public sealed class Model
{
    private readonly object _gate = new();

    public void Touch()
    {
        lock (_gate)
        {
        }
    }
}
