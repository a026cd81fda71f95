/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Foo.Mu1` | `Foo.X (reads: any of Foo.Mu1, Foo.Mu2)` |
| `Foo.Mu2` | |
*/
public class Foo
{
    private readonly object _mu1 = new();
    private readonly object _mu2 = new();
    private int _x;

    public int One()
    {
        lock (_mu1)
        {
            return _x;
        }
    }

    public int Two()
    {
        lock (_mu2)
        {
            return _x;
        }
    }

    public void WriteOne()
    {
        lock (_mu1)
        {
            {|LOCK2001:_x|} = 1;
        }
    }

    public void WriteBoth()
    {
        lock (_mu1)
        {
            lock (_mu2)
            {
                _x = 1;
            }
        }
    }

    public int None() => {|LOCK2001:_x|};
}
