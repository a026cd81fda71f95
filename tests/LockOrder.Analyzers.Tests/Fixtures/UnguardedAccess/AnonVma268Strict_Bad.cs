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
//- option lock_order.strict_publication = true
public sealed class MmStruct
{
    internal readonly Lock PageTableLock = new();
}

public sealed class AnonVma
{
    internal readonly Lock Lock = new();
    internal VmAreaStruct? Head;
}

public sealed class VmAreaStruct
{
    internal readonly MmStruct Mm = new();
    internal VmAreaStruct? Next;
    internal AnonVma? AnonVma;
}

public static class Rmap
{
    // Readers that do not hold the page table lock may see the new object from the store on.
    public static void Prepare(VmAreaStruct vma)
    {
        AnonVma? allocated = null;
        var anonVma = FindMergeable(vma);
        if (anonVma is null)
        {
            anonVma = new AnonVma();
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
                {|LOCK2001:anonVma.Head|} = vma;
                if (allocated is null)
                {
                    anonVma.Lock.Exit();
                }
            }
        }
    }

    private static AnonVma? FindMergeable(VmAreaStruct vma) => vma.Next is null ? null : vma.Next.AnonVma;
}
