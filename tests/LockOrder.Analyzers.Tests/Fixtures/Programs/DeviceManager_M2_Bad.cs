// No document. Events are raised outside; the callback registered with the token takes the lock that nobody holds while he cancels.
public sealed class Device(string name)
{
    private readonly SemaphoreSlim _io = new(1, 1);
    private readonly CancellationTokenSource _removed = new();

    public string Name => name;

    public CancellationToken Removed => _removed.Token;

    public async Task<byte[]> ExchangeAsync(byte[] request, TimeSpan timeout)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_removed.Token);
        limit.CancelAfter(timeout);
        await _io.WaitAsync(limit.Token);
        try
        {
            await using var port = new FileStream(name, FileMode.Open, FileAccess.ReadWrite);
            await port.WriteAsync(request, limit.Token);
            var reply = new byte[64];
            var length = await port.ReadAsync(reply, limit.Token);
            return reply[..length];
        }
        finally
        {
            _io.Release();
        }
    }

    public async Task ShutdownAsync()
    {
        await _removed.CancelAsync();
        await _io.WaitAsync();
        _io.Release();
    }
}

public sealed class DeviceManager : IObservable<Device>, IAsyncDisposable
{
    private readonly object _sync = new();
    private readonly Dictionary<string, Device> _devices = [];
    private readonly List<IObserver<Device>> _observers = [];
    private CancellationTokenSource _scan = new();

    public event Action<Device>? Added;

    public async Task ScanAsync(IAsyncEnumerable<string> names)
    {
        CancellationToken token;
        lock (_sync)
        {
            token = _scan.Token;
        }

        await foreach (var name in names.WithCancellation(token).ConfigureAwait(false))
        {
            if (Add(name) is { } device)
            {
                Added?.Invoke(device);
                Publish(device);
            }
        }
    }

    public void Restart()
    {
        CancellationTokenSource old;
        lock (_sync)
        {
            old = _scan;
            _scan = new CancellationTokenSource();
        }

        old.Cancel();
        old.Dispose();
    }

    public IDisposable Subscribe(IObserver<Device> observer)
    {
        Device[] known;
        lock (_sync)
        {
            _observers.Add(observer);
            known = [.. _devices.Values];
        }

        foreach (var device in known)
        {
            observer.OnNext(device);
        }

        return new Unsubscriber(() =>
        {
            lock (_sync)
            {
                _observers.Remove(observer);
            }
        });
    }

    public async Task<int> PingAsync()
    {
        List<Task<byte[]>> pending = [];
        lock (_sync)
        {
            foreach (var device in _devices.Values)
            {
                pending.Add(Task.Run(() => device.ExchangeAsync([1], TimeSpan.FromSeconds(1))));
                Console.WriteLine({|LOCK4002:pending[^1].Result|}.Length);
            }
        }

        var replies = await Task.WhenAll(pending).ConfigureAwait(false);
        return replies.Count(r => r.Length > 0);
    }

    public async ValueTask DisposeAsync()
    {
        Device[] all;
        lock (_sync)
        {
            all = [.. _devices.Values];
            _devices.Clear();
        }

        await Parallel.ForEachAsync(all, async (device, _) => await device.ShutdownAsync());
    }

    private Device? Add(string name)
    {
        Device device;
        lock (_sync)
        {
            if (_devices.ContainsKey(name))
            {
                return null;
            }

            device = new Device(name);
            _devices.Add(name, device);
        }

        device.Removed.Register(() =>
        {
            lock (_sync)
            {
                _devices.Remove(name);
            }
        });
        return device;
    }

    private void Publish(Device device)
    {
        IObserver<Device>[] copy;
        lock (_sync)
        {
            copy = _observers.ToArray();
        }

        Array.ForEach(copy, o => o.OnNext(device));
    }

    private sealed class Unsubscriber(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
