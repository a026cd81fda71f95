/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Debounce` | `Debouncer._lock` | `Debouncer._cts`, `Debouncer._registration`, `Debouncer._runs` |
*/
using System;
using System.Threading;
using System.Threading.Tasks;

public sealed class Debouncer(TimeSpan delay) : IDisposable
{
    private readonly object _lock = new();
    private CancellationTokenSource? _cts;
    private CancellationTokenRegistration _registration;
    private int _runs;

    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken outer)
    {
        var mine = CancellationTokenSource.CreateLinkedTokenSource(outer);
        CancellationTokenSource? previous;
        CancellationTokenRegistration old;
        lock (_lock)
        {
            (previous, _cts) = (_cts, mine);
            old = _registration;
            _registration = default;
            _runs++;
        }

        old.Dispose();
        previous?.Cancel();
        try
        {
            await Task.Delay(delay, mine.Token);
            var registration = mine.Token.Register(OnCancelled);
            lock (_lock)
            {
                if (ReferenceEquals(_cts, mine)) (_registration, registration) = (registration, default);
            }

            await registration.DisposeAsync();
            await work(mine.Token);
        }
        catch (OperationCanceledException) when (!outer.IsCancellationRequested)
        {
        }
        finally
        {
            lock (_lock)
            {
                if (_cts == mine) _cts = null;
            }

            mine.Dispose();
        }
    }

    private void OnCancelled()
    {
        lock (_lock) _runs--;
    }

    public void Dispose()
    {
        CancellationTokenSource? cts;
        lock (_lock)
        {
            cts = _cts;
            _cts = null;
        }

        cts?.Cancel();
    }
}
