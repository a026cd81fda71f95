//- message LOCK1003: RequestTable.Add' (line 14)
public sealed class Request
{
    internal CancellationTokenRegistration Registration { get; set; }
}

public sealed class RequestTable
{
    private readonly object _sync = new();
    private readonly HashSet<Request> _pending = [];

    public Request Add(CancellationToken cancellation)
    {
        var request = new Request();
        request.Registration = cancellation.Register(() => Cancel(request));
        return request;
    }

    public void Complete(Request request)
    {
        lock (_sync)
        {
            _pending.Remove(request);
            {|LOCK1003.leg:request.Registration.Dispose()|};
        }
    }

    private void Cancel(Request request)
    {
        lock ({|LOCK1003.leg:_sync|})
        {
            _pending.Remove(request);
        }
    }
}
