/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._g` | `C._n` |
*/
// A method group within a lambda that a runner runs counts as given away.
public sealed class C
{
    private readonly SemaphoreSlim _g = new(1, 1);
    private int _n;
    private static async Task<T> Run<T>(SemaphoreSlim gate, Func<int, Task<T>> body)
    {
        await gate.WaitAsync();
        try { return await body(1); }
        finally { gate.Release(); }
    }
    private static async Task<T> Retry<T>(Func<int, Task<T>> body)
    {
        try { return await body(0); }
        catch (IOException) { return await body(1); }
    }
    public Task<int> Count() => Retry(_ => Run(_g, Core));
    private Task<int> Core(int k) => Task.FromResult({|LOCK2001:_n|} + k);
}
