/* LockOrdering.md
- Lock order of the pool, see also `PowerShell.cs`.

<!-- keep in sync -->

| Lock | Also called | Protects |
|:--|:--|:--|
| `RunspacePool.pool` | pool | `RunspacePool.Idle (contents)` |
| `RunspacePool.syncObject` | sync | `RunspacePool._isDisposed` |
| `Shell.shellLock` | shell | |

```lock-order unlisted=ignore
 * Lock ordering:
 *
 *  shell
 *    ->pool
 *      ->sync
```
*/
// After PowerShell/PowerShell: closing the pool under its lock stops the shells, and a shell that stops is under its own lock when it gives its runspace back.
public sealed class RunspacePool
{
    private readonly Stack<int> _idle = [];
    private readonly object _pool = new();
    private readonly object _syncObject = new();
    private readonly List<Shell> _shells = [];
    private bool _isDisposed;

    public bool IsDisposed
    {
        get
        {
            lock (_syncObject)
            {
                return _isDisposed;
            }
        }
    }

    public void Attach(Shell shell) => _shells.Add(shell);

    public int GetRunspace()
    {
        lock (_pool)
        {
            if (IsDisposed)
            {
                throw new ObjectDisposedException(nameof(RunspacePool));
            }

            return _idle.TryPop(out var id) ? id : 0;
        }
    }

    public void ReleaseRunspace(int id)
    {
        lock (_pool)
        {
            _idle.Push(id);
        }
    }

    public void Close()
    {
        lock (_syncObject)
        {
            _isDisposed = true;
        }

        lock (_pool)
        {
            foreach (var shell in _shells)
            {
                {|LOCK1001:shell.Stop()|};
            }

            _idle.Clear();
        }
    }
}

public sealed class Shell(RunspacePool pool)
{
    private readonly Lock _shellLock = new();
    private int _runspace;

    public void Invoke()
    {
        using (_shellLock.EnterScope())
        {
            _runspace = pool.GetRunspace();
        }
    }

    public void Stop() => CoreStop(true);

    private void CoreStop(bool isSync)
    {
        using (_shellLock.EnterScope())
        {
            if (isSync)
            {
                pool.ReleaseRunspace(_runspace);
            }
        }
    }
}
