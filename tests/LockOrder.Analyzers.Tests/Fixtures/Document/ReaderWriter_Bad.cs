/* LockOrdering.md
```lock-order
map
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| map | `Map._rw` | `Map.Size`, `Map.Hint (writes)` | |
*/
class Map
{
    private readonly ReaderWriterLockSlim _rw = new();
    internal int Size;
    internal int Hint;

    int Read()
    {
        _rw.EnterReadLock();
        try { return Size; }
        finally { _rw.ExitReadLock(); }
    }

    void Bad()
    {
        _rw.EnterReadLock();
        try { {|LOCK2002:Size|} = 1; {|LOCK2002:Hint|} = 2; }
        finally { _rw.ExitReadLock(); }
    }
}
