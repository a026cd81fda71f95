using System;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Resilience;

public enum CircuitState
{
    Closed,
    Open,
    HalfOpen,
}

/// <summary>Guards a service that fails: decisions are made under the lock, calls are made without it.</summary>
public sealed partial class CircuitBreaker(int threshold, TimeSpan pause, TimeProvider clock)
{
    private readonly object _state = new();
    private CircuitState _current = CircuitState.Closed;
    private DateTimeOffset _openUntil;
    private int _failures;

    public event EventHandler<CircuitState>? StateChanged;

    public async Task<T> ExecuteAsync<T>(Func<Task<T>> call)
    {
        if (!Admit())
        {
            throw new InvalidOperationException("The circuit is open.");
        }

        T result;
        try
        {
            result = await call().ConfigureAwait(false);
        }
        catch
        {
            Report(succeeded: false);
            throw;
        }

        Report(succeeded: true);
        return result;
    }

    private partial bool Admit();

    private void Report(bool succeeded)
    {
        CircuitState before, after;
        lock (_state)
        {
            before = _current;
            _failures = succeeded ? 0 : _failures + 1;
            after = _current = (before, succeeded) switch
            {
                (_, true) => CircuitState.Closed,
                (CircuitState.HalfOpen, false) => CircuitState.Open,
                (_, false) when _failures >= threshold => CircuitState.Open,
                var (state, _) => state,
            };

            if (after is CircuitState.Open)
            {
                _openUntil = clock.GetUtcNow() + pause;
            }
        }

        if (before != after)
        {
            StateChanged?.Invoke(this, after);
        }
    }
}
