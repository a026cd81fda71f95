/* LockOrdering.md
```lock-order
Page.Lock -> Mapping.Lock
```

Huge pages go the other way round:

```lock-order scope=Huge
Mapping.Lock -> Page.Lock
```
*/
class Page
{
    internal readonly object Lock = new();
}

class Mapping
{
    internal readonly object Lock = new();
}

namespace Plain
{
    class Walker
    {
        public void Walk(Page page, Mapping mapping)
        {
            lock (mapping.Lock)
            {
                lock ({|LOCK1001:page.Lock|})
                {
                }
            }
        }
    }
}

namespace Huge
{
    class Walker
    {
        public void Walk(Page page, Mapping mapping)
        {
            lock (mapping.Lock)
            {
                lock (page.Lock)
                {
                }
            }
        }
    }
}
