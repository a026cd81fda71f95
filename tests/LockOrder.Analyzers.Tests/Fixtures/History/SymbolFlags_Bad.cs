// After dotnet/roslyn #6171: a symbol sets its flag and tells the event queue under the module's lock; whoever waits for the queue goes on there, inside it.
public abstract class CompilationEvent
{
    public abstract string Display { get; }
}

public sealed class SymbolDeclaredEvent(string symbol) : CompilationEvent
{
    public override string Display => "declared " + symbol;
}

public sealed class AsyncQueue<TElement>
{
    private readonly object _sync = new();
    private readonly Queue<TElement> _data = new();
    private Queue<TaskCompletionSource<TElement>>? _waiters;
    private bool _completed;

    public bool TryEnqueue(TElement value)
    {
        TaskCompletionSource<TElement> waiter;
        lock (_sync)
        {
            if (_completed)
            {
                return false;
            }

            if (_waiters is null || _waiters.Count == 0)
            {
                _data.Enqueue(value);
                return true;
            }

            waiter = _waiters.Dequeue();
        }

        waiter.SetResult(value);
        return true;
    }

    public Task<TElement> DequeueAsync()
    {
        lock (_sync)
        {
            if (_data.TryDequeue(out var value))
            {
                return Task.FromResult(value);
            }

            var waiter = new TaskCompletionSource<TElement>();
            (_waiters ??= new Queue<TaskCompletionSource<TElement>>()).Enqueue(waiter);
            return waiter.Task;
        }
    }

    public void Complete()
    {
        lock (_sync)
        {
            _completed = true;
        }
    }
}

public sealed class DeclaringCompilation
{
    public AsyncQueue<CompilationEvent>? EventQueue { get; init; }

    public void SymbolDeclared(string symbol) => EventQueue?.TryEnqueue(new SymbolDeclaredEvent(symbol));
}

public sealed class SourceModule(DeclaringCompilation compilation)
{
    private readonly object _diagnosticLock = new();
    private readonly List<string> _diagnostics = [];
    private int _flags;

    public void AddDiagnostic(string text)
    {
        lock (_diagnosticLock)
        {
            _diagnostics.Add(text);
        }
    }

    public bool SetFlagAndRaise(string symbol, int mask, string? diagnostic)
    {
        lock (_diagnosticLock)
        {
            var changed = (Interlocked.Or(ref _flags, mask) & mask) == 0;
            if (changed)
            {
                if (diagnostic is not null)
                {
                    AddDiagnostic(diagnostic);
                }

                {|LOCK4003:compilation.SymbolDeclared(symbol)|};
            }

            return changed;
        }
    }
}
