/* LockOrdering.md
| Lock | Declared as |
|---|---|
| `jobs` | `Spool._jobs` |
| `done` | `Spool._done` |

```lock-order
jobs > done
```
*/
//- ignore LOCK0006
using System.Collections;

public sealed class Spool
{
    private readonly List<int> _jobs = [];
    private readonly List<int> _done = [];

    public void Finish()
    {
        lock (_done)
        {
            lock ({|LOCK1001:_jobs|})
            {
                _done.AddRange(_jobs);
            }
        }
    }

    public void Archive()
    {
        lock (_done)
        {
            var target = _done.Count > 0 ? _jobs : _done;
            lock ({|LOCK1001:target|})
            {
                target.Clear();
            }
        }
    }
}
