/* LockOrdering.md
| Lock | Protects |
|---|---|
| `X._a` | `X._n` |
*/
public static class SemExt
{
    public static async Task<(bool Ok, Rel Held)> TryLockAsync(this SemaphoreSlim s, int ms) => await s.WaitAsync(ms) ? (true, new Rel(s)) : default;

    public readonly struct Rel(SemaphoreSlim s) : IDisposable
    {
        public void Dispose() => s?.Release();
    }
}

public sealed class X
{
    private readonly SemaphoreSlim _a = new(1, 1);
    private int _n;

    public async Task<bool> TryAsync()
    {
        var (ok, held) = await _a.TryLockAsync(10);
        if (!ok)
        {
            return false;
        }

        using (held)
        {
            _n++;
        }

        return true;
    }
}
