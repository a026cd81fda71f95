namespace MemoryManager;

// The list of areas, and how areas come onto it and leave it. The caller holds mmap_sem for writing.
internal sealed partial class MmStruct
{
    /// <summary>Enters a new area everywhere it has to be found: <c>vma_link</c>.</summary>
    private void VmaLink(VmAreaStruct vma)
    {
        var mapping = vma.File;
        mapping?.IMmapLock.Enter();
        var anonVma = AnonVma.LockOf(vma);

        AddToList(vma);
        anonVma?.LinkLocked(vma);
        mapping?.Insert(vma);

        AnonVma.Unlock(anonVma);
        mapping?.IMmapLock.Exit();
    }

    private void AddToList(VmAreaStruct vma)
    {
        var previous = FindVmaBefore(vma.Start);
        var next = previous is null ? Mmap : previous.Next;
        Bug.On(previous is not null && previous.End > vma.Start);
        Bug.On(next is not null && next.Start < vma.End);

        vma.Previous = previous;
        vma.Next = next;
        if (previous is null)
        {
            Mmap = vma;
        }
        else
        {
            previous.Next = vma;
        }

        if (next is not null)
        {
            next.Previous = vma;
        }

        MapCount++;
    }

    private void RemoveFromList(VmAreaStruct vma)
    {
        if (vma.Previous is null)
        {
            Mmap = vma.Next;
        }
        else
        {
            vma.Previous.Next = vma.Next;
        }

        if (vma.Next is not null)
        {
            vma.Next.Previous = vma.Previous;
        }

        vma.Previous = null;
        vma.Next = null;
        _mmapCache = null;
        MapCount--;
    }

    /// <summary>Takes leave of an area that is on no list of this address space any more.</summary>
    private static void CloseVma(VmAreaStruct vma)
    {
        // One lock after the other, never both.
        if (vma.File is { } mapping)
        {
            lock (mapping.IMmapLock)
            {
                mapping.Remove(vma);
            }
        }

        AnonVma.Unlink(vma);
    }
}
