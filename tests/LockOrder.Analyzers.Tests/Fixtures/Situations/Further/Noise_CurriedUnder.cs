/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._g` | `C._n` |
*/
// The delegate that is returned runs the one it was given under the lock; delegates that make delegates are not followed.
public sealed class C
{
    private readonly object _g = new();
    private int _n;
    private static Func<int, int> Under(object gate, Func<int, int> body) => x => { lock (gate) return body(x); };
    public int Apply(int n)
    {
        var f = Under(_g, x => {|LOCK2001:_n|} += x);
        return f(n);
    }
}
