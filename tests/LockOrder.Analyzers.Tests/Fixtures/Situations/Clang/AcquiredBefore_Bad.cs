/* LockOrdering.md
```lock-order
Foo.Mu1 -> Foo.Mu2 -> Foo.Mu3
```
*/
public class Foo
{
    private readonly object _mu1 = new();
    private readonly object _mu2 = new();
    private readonly object _mu3 = new();

    public void Right()
    {
        lock (_mu1)
        {
            lock (_mu2)
            {
                lock (_mu3)
                {
                }
            }
        }
    }

    public void TwoOne()
    {
        lock (_mu2)
        {
            lock ({|LOCK1001:_mu1|})
            {
            }
        }
    }

    // The closure of the two rules.
    public void ThreeOne()
    {
        lock (_mu3)
        {
            lock ({|LOCK1001:_mu1|})
            {
            }
        }
    }

    public void ThreeTwoOne()
    {
        lock (_mu3)
        {
            lock ({|LOCK1001:_mu2|})
            {
            }
        }
    }

    public void OneThreeTwo()
    {
        lock (_mu1)
        {
            lock (_mu3)
            {
                lock ({|LOCK1001:_mu2|})
                {
                }
            }
        }
    }
}
