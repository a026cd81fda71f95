/* LockOrdering.md
# Locks

```lock-order
Scheduler.Queue > Worker.State > Journal.Pages
```
*/
//- ignore LOCK0006
public interface IJournal
{
    long Length { get; set; }
}

public sealed class Scheduler
{
    private readonly object _queue = new();
    private readonly Queue<int> _work = new();
    public void Enqueue(int item)
    {
        lock (_queue)
        {
            _work.Enqueue(item);
        }
    }
}

public sealed class Worker(Scheduler scheduler, IJournal journal)
{
    private readonly object _state = new();
    private int _done;
    public void Complete()
    {
        lock (_state)
        {
            _done++;
            journal.Length = _done;
            if (_done > 10)
            {
                {|LOCK1001:scheduler.Enqueue(_done)|};
            }
        }
    }

    public void Touch()
    {
        lock (_state)
        {
            _done++;
        }
    }
}

public sealed class Journal(Worker worker) : IJournal
{
    private readonly object _pages = new();
    private long _length;

    public long Length
    {
        get
        {
            lock (_pages)
            {
                {|LOCK1001:worker.Touch()|};
                return _length;
            }
        }

        set
        {
            lock (_pages)
            {
                _length = value;
            }
        }
    }
}
