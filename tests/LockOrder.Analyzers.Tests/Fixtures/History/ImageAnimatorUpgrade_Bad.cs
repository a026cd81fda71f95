//- ignore LOCK3003
// After WinForms' ImageAnimator: the list is walked under the reader lock; a frame's handler that stops the animation wants the writer lock.
public sealed class AnimatedFrame(string image)
{
    public string Image => image;

    public int Frame { get; set; }

    public bool Dirty { get; set; }
}

public static class ImageAnimatorModel
{
    private static readonly ReaderWriterLock ListLock = new();
    private static List<AnimatedFrame>? imageInfoList;
    private static bool anyDirty;

    public static void Animate(string image)
    {
        var info = new AnimatedFrame(image);
        ListLock.AcquireWriterLock(Timeout.Infinite);
        try
        {
            imageInfoList ??= [];
            imageInfoList.Add(info);
        }
        finally
        {
            ListLock.ReleaseWriterLock();
        }
    }

    public static void StopAnimate(string image)
    {
        ListLock.AcquireWriterLock(Timeout.Infinite);
        try
        {
            imageInfoList?.RemoveAll(i => i.Image == image);
        }
        finally
        {
            ListLock.ReleaseWriterLock();
        }
    }

    public static void UpdateFrames()
    {
        ListLock.AcquireReaderLock(Timeout.Infinite);
        try
        {
            if (imageInfoList is null || !anyDirty)
            {
                return;
            }

            foreach (var info in imageInfoList)
            {
                if (info.Frame >= 10)
                {
                    {|LOCK1005:OnFinished(info)|};
                }
                else if (info.Dirty)
                {
                    info.Frame++;
                    info.Dirty = false;
                }
            }
        }
        finally
        {
            ListLock.ReleaseReaderLock();
        }
    }

    private static void OnFinished(AnimatedFrame info) => StopAnimate(info.Image);

    public static void Tick()
    {
        ListLock.AcquireReaderLock(Timeout.Infinite);
        try
        {
            foreach (var info in imageInfoList ?? [])
            {
                info.Dirty = true;
                anyDirty = true;
            }
        }
        finally
        {
            ListLock.ReleaseReaderLock();
        }
    }
}
