//- ignore LOCK4003
// After dotnet/runtime #43438: a composite token's callback disposed its registrations under the callback's lock.
public sealed class CompositeChangeToken
{
    private readonly object _callbackLock = new();
    private readonly CancellationToken[] _tokens;
    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _first;
    private bool _registered;

    public CompositeChangeToken(IReadOnlyList<CancellationToken> tokens) => _tokens = [.. tokens];

    public CancellationToken Token
    {
        get
        {
            EnsureCallbacksInitialized();
            return _source.Token;
        }
    }

    private void EnsureCallbacksInitialized()
    {
        if (Volatile.Read(ref _registered))
        {
            return;
        }

        lock (_callbackLock)
        {
            if (_registered)
            {
                return;
            }

            Volatile.Write(ref _registered, true);
        }

        _first = _tokens[0].Register(static s => OnChange(s), this);
    }

    private static void OnChange(object? state)
    {
        var token = (CompositeChangeToken)state!;
        lock ({|LOCK1003.leg:token._callbackLock|})
        {
            token._source.Cancel();
            {|LOCK1003.leg:token._first.Dispose()|};
        }
    }
}
