/* LockOrdering.md
```lock-order
mm->page_table_lock
  ->anon_vma->lock
```

| Lock | Declared as | Protects |
|---|---|---|
| `page_table_lock` | `MmStruct.PageTableLock` | `VmAreaStruct.AnonVma (writes)` |
| `anon_vma->lock` | `AnonVma.Lock` | `AnonVma.Head` |
*/
public sealed class MmStruct
{
    internal readonly Lock PageTableLock = new();
}

public sealed class AnonVma
{
    internal readonly Lock Lock = new();
    internal VmAreaStruct? Head;

    internal static AnonVma Allocate() => new();

    internal void Free()
    {
    }
}

public sealed class VmAreaStruct
{
    internal readonly MmStruct Mm = new();
    internal VmAreaStruct? Next;
    internal AnonVma? AnonVma;
}

public static class Rmap
{
    // The adopted object's lock is taken, the new one's is not needed.
    public static void Prepare(VmAreaStruct vma)
    {
        if (vma.AnonVma is not null)
        {
            return;
        }

        AnonVma? allocated = null;
        var anonVma = FindMergeable(vma);
        if (anonVma is null)
        {
            anonVma = AnonVma.Allocate();
            allocated = anonVma;
        }

        lock (vma.Mm.PageTableLock)
        {
            if (vma.AnonVma is null)
            {
                if (allocated is null)
                {
                    anonVma.Lock.Enter();
                }

                vma.AnonVma = anonVma;
                anonVma.Head = vma;
                if (allocated is null)
                {
                    anonVma.Lock.Exit();
                }

                allocated = null;
            }
        }

        if (allocated is not null)
        {
            allocated.Free();
        }
    }

    private static AnonVma? FindMergeable(VmAreaStruct vma) => vma.Next is null ? null : vma.Next.AnonVma;
}
