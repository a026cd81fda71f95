/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Inventory.Gate` | `Inventory._gate` | `Inventory._stock`, `Inventory._reserved`, `Inventory._journal` |
*/
public sealed record Reservation(Guid Id, string Sku, int Count);

public interface IWarehouse
{
    Task<int> CountAsync(string sku);

    Task ShipAsync(Reservation reservation);
}

public sealed class Inventory : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, int> _stock = [];
    private readonly Dictionary<Guid, Reservation> _reserved = [];
    private readonly IWarehouse _warehouse;
    private StreamWriter? _journal;

    public Inventory(IWarehouse warehouse, StreamWriter journal)
    {
        _warehouse = warehouse;
        _journal = journal;
    }

    public Task<Reservation?> ReserveAsync(string sku, int count) => RunExclusiveAsync(async () =>
    {
        if (!_stock.TryGetValue(sku, out var available))
        {
            available = await _warehouse.CountAsync(sku).ConfigureAwait(false);
            _stock[sku] = available;
        }

        if (available < count)
        {
            return null;
        }

        var reservation = new Reservation(Guid.NewGuid(), sku, count);
        _stock[sku] = available - count;
        _reserved.Add(reservation.Id, reservation);
        await LogAsync("reserve " + reservation.Id).ConfigureAwait(false);
        return reservation;
    });

    public async Task<bool> ShipAsync(Guid id)
    {
        Reservation? taken = null;
        await RunExclusiveAsync(async () =>
        {
            if (_reserved.Remove(id, out taken))
            {
                await LogAsync("ship " + id).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        if (taken is null)
        {
            return false;
        }

        await RetryAsync(3).ConfigureAwait(false);
        return true;

        async Task RetryAsync(int attempts)
        {
            while (true)
            {
                try
                {
                    await _warehouse.ShipAsync(taken).ConfigureAwait(false);
                    return;
                }
                catch (TimeoutException) when (--attempts > 0)
                {
                    await Task.Delay(100).ConfigureAwait(false);
                }
            }
        }
    }

    public Task CancelAsync(Guid id) => RunExclusiveAsync(() => CancelCoreAsync(id));

    public async Task CancelManyAsync(IEnumerable<Guid> ids)
    {
        foreach (var chunk in ids.Chunk(10))
        {
            await RunExclusiveAsync(async () =>
            {
                foreach (var id in chunk)
                {
                    await CancelCoreAsync(id).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RunExclusiveAsync(async () =>
        {
            if (_journal is not null)
            {
                await _journal.DisposeAsync().ConfigureAwait(false);
                _journal = null;
            }
        }).ConfigureAwait(false);
        _gate.Dispose();
    }

    private async Task CancelCoreAsync(Guid id)
    {
        if (!_reserved.Remove(id, out var reservation))
        {
            return;
        }

        _stock[reservation.Sku] += reservation.Count;
        await LogAsync("cancel " + id).ConfigureAwait(false);
    }

    private Task LogAsync(string line) => _journal?.WriteLineAsync(line) ?? Task.CompletedTask;

    private async Task RunExclusiveAsync(Func<Task> action)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await action().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<T> RunExclusiveAsync<T>(Func<Task<T>> action)
    {
        {|LOCK3003.w:await {|LOCK3003.w:{|LOCK3003.w:_gate.WaitAsync()|}.ConfigureAwait(false)|}|};
        var result = await action().ConfigureAwait(false);
        _gate.Release();
        return result;
    }
}
