/* LockOrdering.md
Tomcat's wrapper: the wrapper, then its pool of instances.

```lock-order
StandardWrapper.this
  ->StandardWrapper._instancePool
```
*/
// After Tomcat's StandardWrapper: an instance is waited for under the wrapper and the pool; the wait gives up the pool only.
public interface IServlet
{
    void Service(string request);

    void Destroy();
}

public sealed class StandardWrapper(Func<IServlet> create)
{
    private readonly Stack<IServlet> _instancePool = new();
    private int _countAllocated;
    private int _instances;
    private bool _unloading;

    public IServlet Allocate()
    {
        lock (this)
        {
            if (_unloading)
            {
                throw new InvalidOperationException("unloading");
            }
        }

        lock (_instancePool)
        {
            WaitForInstance();
            _countAllocated++;
            return _instancePool.Pop();
        }
    }

    private void WaitForInstance()
    {
        while (_countAllocated >= _instances)
        {
            if (_instances < 20)
            {
                _instancePool.Push(Load());
                _instances++;
            }
            else
            {
                Monitor.Wait(_instancePool);
            }
        }
    }

    private static IServlet Load() => new EmptyServlet();

    public IServlet Fresh() => create();

    public void Deallocate(IServlet servlet)
    {
        lock (_instancePool)
        {
            _countAllocated--;
            _instancePool.Push(servlet);
            Monitor.Pulse(_instancePool);
        }
    }

    public void Unload()
    {
        lock (this)
        {
            _unloading = true;
            lock (_instancePool)
            {
                _instancePool.Clear();
            }
        }
    }

    private sealed class EmptyServlet : IServlet
    {
        public void Service(string request)
        {
        }

        public void Destroy()
        {
        }
    }
}
