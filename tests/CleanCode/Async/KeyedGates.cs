using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Async;

/// <summary>Work on one key runs one at a time, work on different keys side by side.</summary>
public sealed class KeyedGates
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _statistics = new();
    private readonly Dictionary<string, int> _runs = new(StringComparer.OrdinalIgnoreCase);

    public async Task<TResult> RunAsync<TResult>(string key, Func<string, Task<TResult>> work)
        where TResult : notnull
    {
        var gate = _gates.GetOrAdd(key, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync().ConfigureAwait(false);
        TResult result;
        try
        {
            Count(key);
            result = await StartAsync(key, work).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }

        return result;
    }

    public int RunsOf(string key)
    {
        lock (_statistics)
        {
            return _runs.GetValueOrDefault(key);
        }
    }

    // The caller asked for its own work to run under its own key: leaving the gate before the call would miss the point.
    private static Task<TResult> StartAsync<TResult>(string key, Func<string, Task<TResult>> work) => Task.Run(() => work(key));

    private void Count(string key)
    {
        lock (_statistics)
        {
            _runs[key] = _runs.TryGetValue(key, out var runs) ? runs + 1 : 1;
        }
    }
}
