/* LockOrdering.md
| Lock | Protects |
|---|---|
| `V._gate` | `V._n` |
*/
public sealed class V
{
    private readonly object _gate = new();
    private int _n;

    public void Run() { {|LOCK2001:Retry(3, One)|}; }
    public void Run1() { lock (_gate) Retry(3, One); }

    private void One()
    {
        _n++;
    }
    private static void Retry(int n, Action f)
    {
        while (n-- > 0)
        {
            try
            {
                f();
                return;
            }
            catch (IOException)
            {
            }
        }
    }
}
