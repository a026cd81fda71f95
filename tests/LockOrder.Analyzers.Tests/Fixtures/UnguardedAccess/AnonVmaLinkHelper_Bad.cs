/* LockOrdering.md
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
}

public sealed class VmAreaStruct
{
    internal readonly MmStruct Mm = new();
    internal VmAreaStruct? Next;
    internal VmAreaStruct? NextInList;
    internal AnonVma? AnonVma;
}

public static class Rmap
{
    // The demand of the helper meets a shared object on one of two paths: once, at the call.
    public static void Prepare(VmAreaStruct vma)
    {
        var anonVma = FindMergeable(vma);
        if (anonVma is null)
        {
            anonVma = new AnonVma();
        }

        lock (vma.Mm.PageTableLock)
        {
            if (vma.AnonVma is null)
            {
                vma.AnonVma = anonVma;
                {|LOCK2001:Link(vma, anonVma)|};
            }
        }
    }

    public static void Fork(VmAreaStruct vma)
    {
        var anonVma = vma.AnonVma;
        if (anonVma is not null)
        {
            lock (anonVma.Lock)
            {
                Link(vma, anonVma);
            }
        }
    }

    private static void Link(VmAreaStruct vma, AnonVma anonVma)
    {
        vma.NextInList = anonVma.Head;
        anonVma.Head = vma;
    }

    private static AnonVma? FindMergeable(VmAreaStruct vma) => vma.Next is null ? null : vma.Next.AnonVma;
}
