/* LockOrdering.md
```lock-order
| Field        | Description        | Write lock  |
|--------------|--------------------|-------------|
| `Vma.Start`  | where it begins    | mmap_lock   |
| `Vma.Flags`  | what it allows     | `mmap_lock` |
```
```lock-order
mmap_lock > pte_lock
```
*/
class Mm
{
    internal readonly object MmapLock = new();
    internal readonly object PteLock = new();
}

class Vma
{
    internal int Start;
    internal int Flags;
}

class Use
{
    public int Peek(Vma vma) => vma.Start;

    public void Set(Vma vma) => {|LOCK2001:vma.Start|} = 1;

    public void SetRight(Mm mm, Vma vma)
    {
        lock (mm.MmapLock)
        {
            vma.Flags = 2;
        }
    }
}
