/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `file` | `Writer._file` | `Writer._isNew` |
*/
//- ignore LOCK3003
public sealed class Writer
{
    private readonly object _file = new();
    private bool _isNew;

    public void Alternatives(FileMode mode)
    {
        if (mode is FileMode.Create or FileMode.CreateNew)
        {
            Monitor.Enter(_file);
        }

        var isNew = mode == FileMode.Create || mode == FileMode.CreateNew;
        if (isNew)
        {
            _isNew = true;
            Monitor.Exit(_file);
        }
    }

    public void Flag(FileOptions options)
    {
        if ((options & FileOptions.WriteThrough) == 0)
        {
            Monitor.Enter(_file);
        }

        try
        {
            if ((options & FileOptions.WriteThrough) == FileOptions.None)
            {
                _isNew = true;
            }
        }
        finally
        {
            if (!options.HasFlag(FileOptions.WriteThrough))
            {
                Monitor.Exit(_file);
            }
        }
    }
}
