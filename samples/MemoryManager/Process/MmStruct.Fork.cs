using LockOrder;

namespace MemoryManager;

internal sealed partial class MmStruct
{
    /// <summary>Makes an address space that shares all pages with this one until either of them writes.</summary>
    internal MmStruct Fork()
    {
        var child = new MmStruct(Kernel);
        MmapSem.DownWrite();
        try
        {
            child.StartBrk = StartBrk;
            child.Brk = Brk;

            // Behind its parent on the list: swapoff, which walks it, then finds an entry at the latest when it gets to the copy.
            lock (Kernel.MmListLock)
            {
                Kernel.MmList.AddTail(child.MmList);
            }

            DupMmap(child, this);
            return child;
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    /// <summary>Copies the areas and, one by one, the page tables behind them; the caller holds the parent's <c>mmap_sem</c> for writing.</summary>
    [RequiresLock("parent.MmapSem")]
    private static void DupMmap(MmStruct child, MmStruct parent)
    {
        for (var original = parent.Mmap; original is not null; original = original.Next)
        {
            var vma = new VmAreaStruct(child, original);
            vma.Flags &= ~VmFlags.Locked;
            AnonVma.Link(vma);
            if (vma.File is { } mapping)
            {
                lock (mapping.IMmapLock)
                {
                    mapping.Insert(vma);
                }
            }

            // The reverse walks can find the new area by now.
            child.PageTableLock.Enter();
            child.AddToList(vma);
            Memory.CopyPageRange(child, parent, original);
            child.PageTableLock.Exit();
        }
    }
}
