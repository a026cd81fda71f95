/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Bucket` | `Bucket.this` | `Bucket.Forward`, `Bucket.Items (contents)` |
| `Grow` | `GrowingMap._growLock` | `GrowingMap._root (writes)` |

```lock-order
Grow -> Bucket
```
*/
using System.Collections.Generic;
using System.Threading;

internal sealed class Bucket
{
    public readonly Dictionary<string, int> Items = new();
    public Bucket? Forward;
}

// The bucket one has locked may have moved: follow it and lock again.
public sealed class GrowingMap
{
    private readonly object _growLock = new();
    private volatile Bucket _root = new();

    public void Put(string key, int value)
    {
        var bucket = _root;
        while (true)
        {
            Bucket? next;
            lock (bucket)
            {
                next = bucket.Forward;
                if (next is null)
                {
                    bucket.Items[key] = value;
                    return;
                }
            }

            bucket = next;
        }
    }

    public void Grow()
    {
        lock (_growLock)
        {
            var old = _root;
            var fresh = new Bucket();
            lock (old)
            {
                foreach (var (key, value) in old.Items) fresh.Items[key] = value;
                old.Items.Clear();
                old.Forward = fresh;
            }

            _root = fresh;
        }
    }

    public int? Get(string key)
    {
        for (var bucket = _root; ;)
        {
            Monitor.Enter(bucket);
            var current = bucket;
            try
            {
                if (bucket.Forward is { } moved)
                {
                    bucket = moved;
                    continue;
                }

                return bucket.Items.TryGetValue(key, out var value) ? value : null;
            }
            finally
            {
                Monitor.Exit(current);
            }
        }
    }
}
