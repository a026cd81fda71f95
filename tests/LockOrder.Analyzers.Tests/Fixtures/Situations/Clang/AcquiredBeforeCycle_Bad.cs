/* LockOrdering.md
```lock-order
Foo.Mu1 -> Foo.Mu2
Foo.Mu2 -> Foo.Mu3
Foo.Mu3 -> {|LOCK0004:Foo.Mu1|}
```
*/
//- ignore LOCK1003
public class Foo
{
    private readonly object _mu1 = new();
    private readonly object _mu2 = new();
    private readonly object _mu3 = new();

    public void Any()
    {
        lock (_mu1)
        {
            lock (_mu2)
            {
            }
        }

        lock (_mu3)
        {
        }
    }
}
