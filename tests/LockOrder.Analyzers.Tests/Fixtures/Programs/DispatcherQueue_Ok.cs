/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Dispatcher` | `Dispatcher.InstanceLock` | `Dispatcher._queues`, `Dispatcher._signaled`, `Dispatcher._hasShutdown`, `Operation.Status (writes)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

public enum OperationStatus { Pending, Executing, Completed, Aborted }

public sealed class Operation(Dispatcher dispatcher, int priority, Action callback)
{
    public int Priority { get; internal set; } = priority;
    public OperationStatus Status { get; internal set; }

    public bool Abort() => dispatcher.Abort(this);

    internal void Invoke()
    {
        lock (dispatcher.InstanceLock)
        {
            if (Status != OperationStatus.Pending) return;
            Status = OperationStatus.Executing;
        }

        try
        {
            callback();
        }
        finally
        {
            lock (dispatcher.InstanceLock) Status = OperationStatus.Completed;
        }
    }
}

public sealed class Dispatcher
{
    internal object InstanceLock { get; } = new();
    private readonly SortedDictionary<int, LinkedList<Operation>> _queues = new();
    private readonly Thread _thread = Thread.CurrentThread;
    private readonly AutoResetEvent _wake = new(false);
    private bool _signaled;
    private bool _hasShutdown;

    public bool CheckAccess() => Thread.CurrentThread == _thread;

    public Operation Post(Action action, int priority = 0)
    {
        var operation = new Operation(this, priority, action);
        bool request;
        lock (InstanceLock)
        {
            if (_hasShutdown)
            {
                operation.Status = OperationStatus.Aborted;
                return operation;
            }

            if (!_queues.TryGetValue(-priority, out var list)) _queues.Add(-priority, list = new());
            list.AddLast(operation);
            request = !_signaled;
            _signaled = true;
        }

        if (request) _wake.Set();
        return operation;
    }

    public void RunJobs()
    {
        if (!CheckAccess()) throw new InvalidOperationException();
        while (Dequeue() is { } operation) operation.Invoke();
    }

    public void Run()
    {
        while (true)
        {
            _wake.WaitOne();
            RunJobs();
            lock (InstanceLock)
            {
                if (_hasShutdown) break;
            }
        }
    }

    public void Shutdown()
    {
        lock (InstanceLock)
        {
            _hasShutdown = true;
            foreach (var queue in _queues.Values)
            {
                foreach (var op in queue) op.Status = OperationStatus.Aborted;
                queue.Clear();
            }
        }

        _wake.Set();
    }

    private Operation? Dequeue()
    {
        lock (InstanceLock)
        {
            foreach (var (_, queue) in _queues)
            {
                if (queue.First is { } node)
                {
                    queue.Remove(node);
                    return node.Value;
                }
            }

            _signaled = false;
            return null;
        }
    }

    internal bool Abort(Operation operation)
    {
        lock (InstanceLock)
        {
            if (operation.Status != OperationStatus.Pending) return false;
            operation.Status = OperationStatus.Aborted;
            return _queues.TryGetValue(-operation.Priority, out var queue) && queue.Remove(operation);
        }
    }
}
