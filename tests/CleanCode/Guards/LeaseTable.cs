using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Guards;

/// <summary>An async guard object that is disposed of asynchronously, and an interface with a default method on top.</summary>
public sealed class LeaseTable : ILeaseTable
{
    private readonly SemaphoreSlim _leases = new(1);
    private readonly Dictionary<string, DateTimeOffset> _until = [];

    public async Task<bool> TryLeaseAsync(string name, DateTimeOffset now, TimeSpan time)
    {
        await using var held = await HoldAsync().ConfigureAwait(false);
        if (_until.TryGetValue(name, out var until) && until > now)
        {
            return false;
        }

        _until[name] = now + time;
        return true;
    }

    public async Task<int> CountAsync()
    {
        await using (await HoldAsync().ConfigureAwait(false))
        {
            return _until.Count;
        }
    }

    private async Task<Hold> HoldAsync()
    {
        await _leases.WaitAsync().ConfigureAwait(false);
        return new Hold(this);
    }

    private readonly record struct Hold(LeaseTable Owner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Owner._leases.Release();
            return ValueTask.CompletedTask;
        }
    }
}

public interface ILeaseTable
{
    public Task<bool> TryLeaseAsync(string name, DateTimeOffset now, TimeSpan time);

    public async Task LeaseAsync(string name, TimeProvider clock, TimeSpan time)
    {
        while (!await TryLeaseAsync(name, clock.GetUtcNow(), time).ConfigureAwait(false))
        {
            await Task.Delay(time, clock).ConfigureAwait(false);
        }
    }
}
