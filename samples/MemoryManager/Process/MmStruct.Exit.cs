namespace MemoryManager;

internal sealed partial class MmStruct
{
    /// <summary>Gives up a use of the address space; the last one takes it apart: <c>mmput</c>.</summary>
    internal void Put()
    {
        lock (Kernel.MmListLock)
        {
            Users--;
            if (Users > 0)
            {
                return;
            }

            Kernel.MmList.Remove(MmList);
        }

        ExitMmap();
    }

    /// <summary>Nobody uses the address space any more, so its shape needs no lock. Its pages still do: they can be reached from the other side.</summary>
    private void ExitMmap()
    {
        PageTableLock.Enter();
        for (var vma = Mmap; vma is not null; vma = vma.Next)
        {
            Memory.UnmapPages(this, vma.Start, vma.End, atomic: false);
        }

        PageTableLock.Exit();
        while (Mmap is { } first)
        {
            RemoveFromList(first);
            CloseVma(first);
        }

        Bug.On(Rss != 0);
    }
}
