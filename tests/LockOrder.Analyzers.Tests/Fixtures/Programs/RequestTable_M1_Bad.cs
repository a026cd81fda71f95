/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| table | `RequestTable._sync` | `RequestTable._pending`, `RequestTable._nextId`, `RequestTable._closed` |
| send | `RpcClient._send` | `RpcClient._sent` |

```lock-order
send
  ->table
```
*/
public sealed class PendingRequest(int id)
{
    private readonly TaskCompletionSource<byte[]> _reply = new();

    public int Id { get; } = id;

    public Task<byte[]> Reply => _reply.Task;

    internal CancellationTokenRegistration Registration { get; set; }

    public bool Complete(byte[] body) => _reply.TrySetResult(body);

    public bool Fail(Exception error) => _reply.TrySetException(error);

    public bool Cancel(CancellationToken cancellation) => _reply.TrySetCanceled(cancellation);
}

public sealed class RequestTable
{
    private readonly object _sync = new();
    private readonly Dictionary<int, PendingRequest> _pending = [];
    private readonly CancellationTokenSource _closing = new();
    private int _nextId;
    private bool _closed;

    public CancellationToken Closing => _closing.Token;

    public PendingRequest Add(CancellationToken cancellation)
    {
        PendingRequest request;
        lock (_sync)
        {
            if (_closed)
            {
                throw new ObjectDisposedException(nameof(RequestTable));
            }

            request = new PendingRequest(++_nextId);
            _pending.Add(request.Id, request);
        }

        request.Registration = cancellation.Register(() => Cancel(request, cancellation));
        return request;
    }

    public bool Complete(int id, byte[] body)
    {
        PendingRequest? request;
        lock (_sync)
        {
            if (!_pending.Remove(id, out request))
            {
                return false;
            }

            return {|LOCK4003:request.Complete(body)|};
        }
    }

    public void Close(Exception error)
    {
        PendingRequest[] abandoned;
        lock (_sync)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            abandoned = [.. _pending.Values];
            _pending.Clear();
        }

        _closing.Cancel();
        foreach (var request in abandoned)
        {
            request.Registration.Dispose();
            request.Fail(error);
        }
    }

    public int Count
    {
        get
        {
            lock (_sync)
            {
                return _pending.Count;
            }
        }
    }

    private void Cancel(PendingRequest request, CancellationToken cancellation)
    {
        lock (_sync)
        {
            _pending.Remove(request.Id);
        }

        request.Cancel(cancellation);
    }
}

public sealed class RpcClient(Stream stream, RequestTable table)
{
    private readonly SemaphoreSlim _send = new(1, 1);
    private long _sent;

    public async Task<byte[]> CallAsync(byte[] body, CancellationToken cancellation)
    {
        PendingRequest request;
        await _send.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            request = table.Add(cancellation);
            await stream.WriteAsync(BitConverter.GetBytes(request.Id), cancellation).ConfigureAwait(false);
            await stream.WriteAsync(body, cancellation).ConfigureAwait(false);
            _sent += body.Length;
        }
        finally
        {
            _send.Release();
        }

        return await request.Reply.ConfigureAwait(false);
    }

    public async Task ReadLoopAsync()
    {
        var header = new byte[8];
        try
        {
            while (!table.Closing.IsCancellationRequested)
            {
                await stream.ReadExactlyAsync(header, table.Closing).ConfigureAwait(false);
                var body = new byte[BitConverter.ToInt32(header, 4)];
                await stream.ReadExactlyAsync(body, table.Closing).ConfigureAwait(false);
                table.Complete(BitConverter.ToInt32(header, 0), body);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            table.Close(e);
        }
    }
}
