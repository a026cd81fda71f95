//- ignore LOCK3003
// After rabbitmq/rabbitmq-dotnet-client 7.0: deleting a recorded queue may delete its exchange, which takes the same semaphore unless it is told that it is held.
public sealed class RecordedBinding(string source, string destination)
{
    public string Source => source;

    public string Destination => destination;
}

public sealed class AutorecoveringConnection
{
    private readonly SemaphoreSlim _recordedEntitiesSemaphore = new(1, 1);
    private readonly Dictionary<string, bool> _recordedExchanges = [];
    private readonly Dictionary<string, bool> _recordedQueues = [];
    private readonly HashSet<RecordedBinding> _recordedBindings = [];

    public async ValueTask RecordExchangeAsync(string name, bool autoDelete, bool recordedEntitiesSemaphoreHeld, CancellationToken token)
    {
        if (recordedEntitiesSemaphoreHeld)
        {
            _recordedExchanges[name] = autoDelete;
            return;
        }

        await _recordedEntitiesSemaphore.WaitAsync(token).ConfigureAwait(false);
        try
        {
            _recordedExchanges[name] = autoDelete;
        }
        finally
        {
            _recordedEntitiesSemaphore.Release();
        }
    }

    public async ValueTask DeleteRecordedQueueAsync(string name, bool recordedEntitiesSemaphoreHeld, CancellationToken token)
    {
        if (recordedEntitiesSemaphoreHeld)
        {
            await DoDeleteQueueAsync(name, token).ConfigureAwait(false);
            return;
        }

        await _recordedEntitiesSemaphore.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await DoDeleteQueueAsync(name, token).ConfigureAwait(false);
        }
        finally
        {
            _recordedEntitiesSemaphore.Release();
        }
    }

    private async ValueTask DoDeleteQueueAsync(string name, CancellationToken token)
    {
        _recordedQueues.Remove(name);
        foreach (var binding in _recordedBindings.Where(b => b.Destination == name).ToArray())
        {
            _recordedBindings.Remove(binding);
            await DeleteAutoDeleteExchangeAsync(binding.Source, true, token).ConfigureAwait(false);
        }
    }

    public async ValueTask DeleteAutoDeleteExchangeAsync(string name, bool recordedEntitiesSemaphoreHeld, CancellationToken token)
    {
        if (recordedEntitiesSemaphoreHeld)
        {
            DoDeleteExchange(name);
        }
        else
        {
            await _recordedEntitiesSemaphore.WaitAsync(token).ConfigureAwait(false);
            try
            {
                DoDeleteExchange(name);
            }
            finally
            {
                _recordedEntitiesSemaphore.Release();
            }
        }
    }

    private void DoDeleteExchange(string name)
    {
        if (_recordedExchanges.TryGetValue(name, out var autoDelete) && autoDelete)
        {
            _recordedExchanges.Remove(name);
        }
    }
}
