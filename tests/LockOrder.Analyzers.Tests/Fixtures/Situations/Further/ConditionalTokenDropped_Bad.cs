public sealed class Slim
{
    private readonly object _sync = new();
    public Token TryWait()
    {
        var taken = false; Monitor.TryEnter(_sync, 10, ref taken); return new Token(this, taken);
    }
    internal void Release() => Monitor.Exit(_sync);
}
public readonly struct Token : IDisposable
{
    private readonly Slim _parent; internal Token(Slim p, bool taken) { _parent = p; Success = taken; } public bool Success { get; } public void Dispose() { if (Success) { _parent.Release(); } }
}
public sealed class Bridge
{
    private readonly Slim _slim = new();
    private int _n;
    public bool Write(bool connected)
    {
        var token = {|LOCK3001:_slim.TryWait()|};
        if (!token.Success) { return false; }
        if (!connected) { return false; }
        try { _n++; return true; }
        finally { token.Dispose(); }
    }
}
